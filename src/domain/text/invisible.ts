/**
 * Characters that no eye sees and that change what it sees: controls, marks and overrides of direction, separators of
 * lines, spaces without width, fillers, tags. Line ends and tabs are not among them, nor what belongs to the letter
 * beside it: the two joiners (U+200C, U+200D), selectors of a variant, the soft hyphen, and U+034F.
 */
export const invisible =
  /(?!\n|\t|\u00ad|\u200c|\u200d|\u034f|\p{Variation_Selector})[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
