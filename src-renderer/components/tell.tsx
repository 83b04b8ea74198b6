import { notifications } from '@mantine/notifications';

/** Says in a corner that something was done; goes by itself. Failures do not go here: they stay where they arose. */
export const tellDone = (message: string, detail?: string): void => {
  notifications.show({ title: detail ? message : undefined, message: detail ?? message, color: 'teal' });
};

/** A failure that has no other place, for an action without a form. Stays until it is closed. */
export const tellFailure = (message: string): void => {
  notifications.show({ message, color: 'red', autoClose: false });
};
