// Words that forms share, as parts of patterns: what people call a report, those who make it, and making it.

/** What is reported. */
export const account =
  '(claim|claims|report|reports|story|stories|news|rumour|rumours|rumor|rumors|allegation|allegations|statement|statements|assertion|account|accounts|version|versions|information|idea|word)';

/** Who may report, in a question that asks which. */
export const reporter =
  '(source|sources|outlet|outlets|media|people|person|newspaper|newspapers|paper|papers|agency|agencies|channel|channels|organisation|organisations|organization|organizations|company|companies|group|groups|party|government|official|officials|authority|authorities|side|witness|witnesses|journalist|journalists)';

/** Reporting: what may stand before what is reported. */
export const reports =
  '(reported|reports|report|said|says|say|claimed|claims|claim|stated|states|state|asserted|asserts|announced|wrote|alleged|alleges|mentioned|mentions|covered|covers|published|has reported|has said|has claimed|has covered|has published|have reported|have said|have covered|have published|is reporting|are reporting|is saying|are saying|is claiming|are claiming|wrote about|writes about|told about|told of|spoke of|reported on|reports on|told (reporters|journalists|media|us|me|you))';

/** Passing a report on: only beside a word for a report, for the verbs have other meanings. */
export const carries =
  '(carried|carries|ran|runs|broke|aired|printed|spread|repeated|published|made|put out|picked up|started|has|have|had|is behind|are behind|was behind|were behind|stands behind)';

/** What is reported, with words around it. */
export const matter = `[(anything|something|${account.slice(1, -1)}) (about|on|of|that|regarding)] {claim}`;

export const anybody =
  '(anybody|anyone|somebody|someone|[any] source|[any] sources|any outlet|any outlets|any newspaper|any media)';
