/**
 * Invisible characters that can change the display: controls, direction marks and overrides, line separators, zero-width
 * spaces, fillers, tags. Line ends and tabs are excluded, and so are characters that belong to an adjacent letter: the two
 * joiners (U+200C, U+200D), variation selectors, the soft hyphen, and U+034F.
 */
export const invisible =
  /(?!\n|\t|\u00ad|\u200c|\u200d|\u034f|\p{Variation_Selector})[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;
