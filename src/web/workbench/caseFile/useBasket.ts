import { useEffect, useState } from 'preact/hooks';
import { type Basket, followBasket, storedBasket } from './basket.js';

/** The basket with its changes. */
export function useBasket(): Basket {
  const [basket, setBasket] = useState(storedBasket);
  useEffect(() => {
    const take = () => setBasket(storedBasket());
    take();
    return followBasket(take);
  }, []);
  return basket;
}
