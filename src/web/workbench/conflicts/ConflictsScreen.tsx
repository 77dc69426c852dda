import type { ScreenProps } from '../routes.js';

export function ConflictsScreen({ id }: ScreenProps) {
  return <p>{id}</p>;
}
