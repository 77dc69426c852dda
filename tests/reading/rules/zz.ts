import { proposeByRules } from '../../../src/reading/rules/proposeByRules.js';
import { corpusOf, hasRightClaim, isRight, pairsOf, scoresOf } from './corpus.js';

const half = process.argv[2] as 'development';
const texts = corpusOf(half);
if (half === 'development' && process.argv[3] !== 'q')
  for (const t of texts) {
    const props = proposeByRules(t.document);
    const pairs = pairsOf(t, props);
    const used = new Set(pairs.map(([, p]) => p));
    for (const [e, p] of pairs) {
      const want = `${e.speaker} ${e.relays.length ? '< ' + e.relays : ''} | ${e.content.map(([a, b]) => t.document.text.slice(a, b))} | ${e.mode} ${e.stance}`;
      const got =
        p &&
        `${p.speaker?.name} ${p.relays.length ? '< ' + p.relays.map((x) => x.name) : ''} | ${p.content.map((c) => c.exact)} | ${p.mode} ${p.stance}`;
      if (!isRight(e, p)) console.log(t.name.slice(0, 5), 'WRONG', want, '\n      got', got);
      if (e.predicate && !hasRightClaim(e, p))
        console.log(
          t.name.slice(0, 5),
          'CLAIM',
          e.predicate,
          e.roles.join('; '),
          '|| got',
          p?.claim &&
            p.claim.predicate + ' ' + p.claim.participants.map((x) => x.role + '=' + x.entity.name).join('; '),
        );
    }
    for (const p of props)
      if (!used.has(p))
        console.log(
          t.name.slice(0, 5),
          'JUNK',
          p.extractor,
          p.speaker?.name,
          '|',
          p.content.map((c) => c.exact),
          '|',
          p.claim?.predicate,
          p.claim?.participants.map((x) => x.role + '=' + x.entity.name).join('; '),
        );
  }
console.log(scoresOf(texts, (d) => proposeByRules(d)));
