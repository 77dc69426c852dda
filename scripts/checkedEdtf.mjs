/** Stands for the parser of @edtf-ts/core where every time has been checked already. */
export const parse = (text) => ({ success: true, value: { type: text.includes('T') ? 'DateTime' : 'Date' } });
