import type { ScreenProps } from '../routes.js';

export function ClaimScreen({ id }: ScreenProps) {
  return <p>{id}</p>;
}
