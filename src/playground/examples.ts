/**
 * The queries that the playground opens with, a tab each, named after their operation. All of them run as they stand on
 * the demonstration data: they find things by what they are called, because ids say nothing to a reader.
 */
export const examples: readonly string[] = [
  `# Who reported that rebels seized the crossing?
#
# Origins come first; below each stands who passed it on.
# "valid" is when it is said to have happened, "stated"
# when the source said so, "publishedAt" when the document
# came out. Run it with the button or with Ctrl-Enter.

query WhoReported {
  whoReported(text: "rebels seized Al-Tanf") {
    claims { text valid { edtf } }
    origins {
      ...Said
      relayedBy { ...Said }
    }
    denials { ...Said }
    doubts { ...Said }
    declined { ...Said }
  }
}

fragment Said on Voice {
  source { name named sourceKind }
  attribution {
    stance
    certainty
    coding
    mode
    cue
    stated
    quotation { exact }
    document { title publishedAt }
  }
}
`,
  `# Everything Brett McGurk said in his own words.
#
# Take the filter away for all that he said, or try
# mode: INDIRECT for what is only reported of him.

query McGurkVerbatim {
  sources(name: "McGurk") {
    nodes {
      name
      said(filter: { mode: DIRECT }) {
        totalCount
        nodes {
          cue
          stated
          quotation { exact }
          claim { text valid { edtf } }
        }
      }
    }
  }
}
`,
  `# Who controls what, and on whose word?
#
# An attribution with mode NARRATIVE rests on nobody but
# the outlet; "relays" leads to whom it quotes.

query WhoControls {
  claims(filter: { predicates: ["controls"] }) {
    nodes {
      controller: participant(role: CONTROLLER) { name }
      place: participant(role: PLACE) { name }
      valid { edtf earliestStart latestEnd }
      attributions {
        nodes {
          source { name named }
          mode
          relays { source { name named } }
        }
      }
    }
  }
}
`,
  `# How many people were killed or wounded, says whom?
#
# What a source left open stays null: unknown is not zero.
# "vague" marks words such as "several" or "dozens".

query Figures {
  claims(filter: { predicates: ["killed", "wounded", "bombed"] }) {
    nodes {
      text
      quantity { low best high unit vague }
      participants { role entity { name } part }
      attributions {
        nodes { source { name } certainty cue }
      }
    }
  }
}
`,
  `# What did a source decline to say?
#
# A refusal is a stance towards a claim, as a denial is;
# the claim itself is only expected (its modality).

query Declined {
  claims(filter: { stance: DECLINES }) {
    nodes {
      text
      modality
      attributions(filter: { stance: DECLINES }) {
        nodes {
          source { name }
          stance
          cue
          quotation { exact }
          relays { source { name } }
        }
      }
    }
  }
}
`,
  `# Who said how much about what happened in which month?
#
# The keys are yours to combine: SOURCE, PLACE, ENTITY,
# PREDICATE, STANCE, and DAY, MONTH or YEAR. A period of
# null: nobody says when it began.

query Activity {
  activity(by: [MONTH, SOURCE], first: 50) {
    period
    source { name }
    claims
    attributions
  }
}
`,
  `# Find things by any spelling, with a typo if need be.
#
# Try "tanf", "Altanf", "Al-Tamf" or "Daesh". The ids are
# what node(id:) and the filters of other queries take.

query Search {
  search(text: "At Tanf") {
    matched
    score
    node {
      __typename
      id
      ... on Entity { name aliases }
      ... on Claim { text }
      ... on Document { title }
    }
  }
}
`,
  `# What was known on 4 March 2016, and what is known now?
#
# The article came out later, so nothing was. A view says
# as of when, and whom to believe; every root field has one.

query AsKnownThen {
  then: claims(view: { publishedBy: "2016-03-04" }) { totalCount }
  now: claims { totalCount }
}
`,
  `# What has been recorded here, when and by whom?
#
# Nothing is deleted or overwritten: every write has an
# entry in the journal, and a withdrawal is one more.

query Journal {
  changes {
    nodes { seq at by kind reason records withdrawn }
  }
  stats {
    claims
    attributions
    documents
    sources
    entities
    events
    seq
    engine { name version }
  }
}
`,
];
