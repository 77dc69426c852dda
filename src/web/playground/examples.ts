/**
 * The example queries of the playground, one tab each, named after their operation. They all run on the demonstration data, and
 * refer to nodes by name, because names are easier to read than ids.
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
  `# How many independent voices stand behind it?
#
# Of two voices one is unnamed, and all that is known here
# comes through one outlet: at least one, at most two.
# Lose the smallest cut, and nothing of it is left.

query HowManyVoices {
  whoReported(text: "rebels seized Al-Tanf") {
    corroboration {
      atLeast
      atMost
      reports
      explanation
      voices { sources { name } counted reason }
      singlePointsOfFailure { sources { name } }
      smallestCut { size exact voices { sources { name } } }
      circular { name }
      unsupported { source { name } }
    }
    versions { claims { text } corroboration { atLeast atMost } }
    receipt
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
  `# Who controlled the Syrian side of Al-Tanf, on whose word?
#
# A track for each source. STATED is said, INFERRED follows
# from what is said ("seized"), ASSUMED lasts until the
# source says otherwise. The id is the crossing's.

query Control {
  control(place: "ent_3bb9ba7056ce5b9fdd2129cfb9a61fbe") {
    place { name }
    tracks {
      source { name named }
      stretches {
        controller { name }
        span { edtf }
        basis
        rule
        claims { text }
      }
    }
    disagreements { nodes { certainty explanation } }
  }
}
`,
  `# Where do sources disagree?
#
# Nowhere, in the demonstration: those who are named, and
# those who are not, speak of different sides of the border.
# Kinds: DENIAL, CONTROL, FIGURES, ROLE and TIMING.

query Conflicts {
  conflicts(first: 20) {
    totalCount
    nodes {
      kind
      certainty
      explanation
      claims { text }
      sides { source { name } document { title } }
    }
  }
}
`,
  `# What would be lost without the observatory?
#
# Nothing is written: two views are compared. The entry from
# Jordan rests on it alone; the seizure would be left with
# unnamed activists. The id is the observatory's.

query WhatIf {
  whatIf(distrust: ["ent_c88409830762f35468b366541aa0a5a6"]) {
    explanation
    lost { text }
    shrunk {
      claim { text }
      before { atLeast atMost }
      after { atLeast atMost }
    }
    conflictsGone { explanation }
    of
    complete
  }
}
`,
  `# How are Brett McGurk and Al-Tanf connected?
#
# The shortest ways through claims, with whose word each step
# rests on. A step may also be a decided link: that one side
# is part of the crossing.

query Path {
  path(
    from: "ent_2087b491ced09d017854a6a6c6f66fbc"
    to: "ent_b7a1127579afad3592b4358dc4690aa1"
  ) {
    hops
    atLeast
    atMost
    steps {
      text
      claim { text }
      origins { source { name } }
      link { kind by reason }
    }
  }
}
`,
  `# Where does the document have each thing from?
#
# "unsourced" is the outlet's own voice: nobody is named. For
# such things "likelyOrigins" would list who said them before.

query WhereFrom {
  provenance(document: "doc_622a8835323bd6d85a362e1da09ddc09") {
    document { title publishedAt }
    sayings {
      claim { text }
      unsourced
      attribution { quotation { exact } }
      origins { source { name named } }
      likelyOrigins { same attribution { source { name } } }
    }
  }
}
`,
  `# What became of what the observatory said?
#
# Counts, with the claims behind them, and no score: what to
# make of them is for the reader.

query TrackRecord {
  trackRecord(source: "ent_c88409830762f35468b366541aa0a5a6") {
    source { name }
    originated { count claims { text } }
    firstToReport { count }
    onlyRepeated { count }
    laterCorroborated { count }
    denied { count }
    retracted { count }
    attributions
    complete
  }
}
`,
  `# Check a draft: each sentence that says something, compared
# with the graph.
#
# "flags" is what is to be looked at. Nothing is written.

query CheckDraft {
  checkText(
    text: """
    Several sources say that rebels seized the Al-Tanf crossing
    in March 2016. Islamic State seized Jordan.
    """
  ) {
    sentences {
      text
      reading
      summary
      flags { kind text }
      nearest { claim { text } differs }
    }
  }
}
`,
  `# What was proposed and waits for a decision?
#
# "whosaid read article.txt" or the mutation "propose" reads a
# text. Proposals count nowhere before they are accepted.

query Proposals {
  proposals(filter: { decided: false }) {
    totalCount
    nodes {
      reading
      attribution { id quotation { exact } }
      mentions { words how thing { id } }
      sameAs { claim { id text } how preselected }
    }
  }
}
`,
  `# Ask in English.
#
# Rules read it, and show how: "query" can be copied. Try
# "What did McGurk say about Syria?", "Do sources disagree
# about Al-Tanf?", or something that cannot be read.

query Ask {
  ask(question: "Who reported that rebels seized Al-Tanf?") {
    understood
    reading
    answer
    query
    unread
    suggestions
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
