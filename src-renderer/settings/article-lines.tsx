import { Textarea, TextInput } from '@mantine/core';
import { FormSection } from '../components/form-section.tsx';
import { AddButton, type HandoverText, type TextPart } from './handover-text-settings.tsx';
import { LineTools } from './line-tools.tsx';
import styles from './settings-page.module.css';

export function ArticleLines({ value, set, errorOf }: TextPart) {
  const { articles } = value;
  const change = (next: HandoverText['articles']) => set({ articles: next });
  return (
    <FormSection
      title="Pasal"
      detail="Kata dalam kurung kurawal, misalnya {namaProgram}, {jumlahUnit}, atau {nilai}, diisi program saat surat dibuat. Salah ketik diberitahukan saat disimpan."
      columns={1}
    >
      {articles.map((article, index) => (
        // an article is known by its place; its text changes while typing.
        <div key={index} className={styles.article}>
          <div className={styles.row}>
            <TextInput
              aria-label={`Judul pasal ${index + 1}`}
              leftSection={<span className="dim">Pasal {index + 1}</span>}
              leftSectionWidth="4.5rem"
              placeholder="Judul pasal"
              value={article.title}
              onChange={(event) =>
                change(articles.with(index, { ...article, title: event.currentTarget.value }))
              }
              error={errorOf(`articles.${index}.title`)}
            />
            <LineTools
              list={articles}
              index={index}
              name={`pasal ${index + 1}`}
              onChange={change}
              canRemove={articles.length > 1}
            />
          </div>
          <Textarea
            aria-label={`Isi pasal ${index + 1}`}
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
        <AddButton onClick={() => change([...articles, { title: '', text: '' }])}>Tambah pasal</AddButton>
      ) : null}
    </FormSection>
  );
}
