import { Textarea, TextInput } from '@mantine/core';
import type { LetterText } from '../../src-main/contract/settings.ts';
import { FormSection } from '../components/form-section.tsx';
import { LineTools } from '../components/line-tools.tsx';
import styles from './settings-page.module.css';
import { AddButton, type TextPart } from './text-part.tsx';

/** A letter of two parties has numbered articles; a statement has parts that may go without a title. */
export function ArticleLines({ value, set, errorOf, numbered }: TextPart & { numbered: boolean }) {
  const name = numbered ? 'pasal' : 'bagian';
  const { articles } = value;
  const change = (next: LetterText['articles']) => set({ articles: next });
  return (
    <FormSection
      title={numbered ? 'Pasal' : 'Isi pernyataan'}
      detail="Kata dalam kurung kurawal, misalnya {namaProgram}, {jumlahUnit}, atau {nilai}, diisi program saat surat dibuat. Salah ketik diberitahukan saat disimpan."
      columns={1}
    >
      {articles.map((article, index) => (
        // an article is known by its place; its text changes while typing.
        <div key={index} className={styles.article}>
          <div className={styles.row}>
            <TextInput
              aria-label={`Judul ${name} ${index + 1}`}
              leftSection={
                <span className="dim">
                  {numbered ? 'Pasal' : 'Bagian'} {index + 1}
                </span>
              }
              leftSectionWidth={numbered ? '4.5rem' : '5rem'}
              placeholder={numbered ? 'Judul pasal' : 'Tanpa judul'}
              value={article.title}
              onChange={(event) =>
                change(articles.with(index, { ...article, title: event.currentTarget.value }))
              }
              error={errorOf(`articles.${index}.title`)}
            />
            <LineTools
              list={articles}
              index={index}
              name={`${name} ${index + 1}`}
              onChange={change}
              canRemove={articles.length > 1}
            />
          </div>
          <Textarea
            aria-label={`Isi ${name} ${index + 1}`}
            autosize
            minRows={2}
            value={article.text}
            onChange={(event) =>
              change(articles.with(index, { ...article, text: event.currentTarget.value }))
            }
            error={errorOf(`articles.${index}.text`)}
          />
        </div>
      ))}
      {articles.length < 20 ? (
        <AddButton
          onClick={() => change([...articles, { title: '', text: '' }])}
        >{`Tambah ${name}`}</AddButton>
      ) : null}
    </FormSection>
  );
}
