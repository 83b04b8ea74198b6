import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { office } from '../app/office-client.ts';

/** Says where a file was saved, with the way to it. Stays longer than other messages: a path takes time to read. */
export const tellSaved = (what: string, path: string): void => {
  const show = () => void office.application.showInFolder({ path });
  notifications.show({
    title: `${what} disimpan`,
    color: 'teal',
    autoClose: 12_000,
    message: (
      <>
        <span style={{ overflowWrap: 'anywhere' }}>{path}</span>{' '}
        <Anchor component="button" type="button" fz="inherit" onClick={show}>
          Tunjukkan di folder
        </Anchor>
      </>
    ),
  });
};
