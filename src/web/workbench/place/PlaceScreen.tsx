import type { ScreenProps } from '../routes.js';

export function PlaceScreen({ id }: ScreenProps) {
  return <p>{id}</p>;
}
