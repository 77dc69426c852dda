import type { ScreenProps } from '../routes.js';

export function EventScreen({ id }: ScreenProps) {
  return <p>{id}</p>;
}
