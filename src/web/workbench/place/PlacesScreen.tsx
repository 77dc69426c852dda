import type { ScreenProps } from '../routes.js';

export function PlacesScreen({ id }: ScreenProps) {
  return <p>{id}</p>;
}
