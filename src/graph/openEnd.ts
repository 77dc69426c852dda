/** The end of what has not ended: what is so still, in recorded time. */
export const OPEN_END = '9999-12-31T23:59:59.999Z';
