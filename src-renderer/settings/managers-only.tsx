import { EmptyState } from '../components/empty-state.tsx';

/** In place of a setting that the operator who sits here may not change. */
export const ManagersOnly = () => (
  <EmptyState
    title="Hanya untuk pengelola"
    text="Bagian pengaturan ini diubah oleh pengelola. Mintalah pengelola masuk dengan PIN-nya."
  />
);
