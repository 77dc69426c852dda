// How many claims and attributions there are by what was asked for: most attributions first. (The embedded engine cannot take two
// steps from many rows at once unless something is asked of what lies between: hence the label there.)
//< read/claims n_=c_
//? !byLabel
WITH DISTINCT c_
//? period VALID
WITH *, CASE WHEN substring(c_.validFrom, 0, $width_) = substring(c_.validStartTo, 0, $width_) THEN substring(c_.validFrom, 0, $width_) ELSE null END AS period_
//.
MATCH (c_)<-[o_:OF]-(a_)
//< view/Attribution n_=a_ o_=o_
//? said
//< filter/said a_=a_
//? SOURCE
MATCH (a_)-[:MADE_BY]->(:Source)-[x_:SAME_AS]->(s_) WHERE x_.at <= at AND at < x_.until
//? PLACE
MATCH (c_)-[i_:INVOLVES]->(:Place)-[y_:SAME_AS]->(l_:Place) WHERE i_.role = 'PLACE' AND y_.at <= at AND at < y_.until
//? ENTITY
MATCH (c_)-[:INVOLVES]->(:Entity)-[z_:SAME_AS]->(e_:Entity) WHERE z_.at <= at AND at < z_.until
//? PUBLISHED
MATCH (a_)-[:IN_DOCUMENT]->(d_:Document)
//.
WITH c_, a_,
//? SOURCE
  s_ AS source_,
//? PLACE
  l_ AS place_,
//? ENTITY
  e_ AS entity_,
//? PREDICATE
  c_.predicate AS predicate_,
//? STANCE
  a_.stance AS stance_,
//? period VALID
  period_,
//? period STATED
  CASE WHEN substring(a_.statedFrom, 0, $width_) = substring(a_.statedTo, 0, $width_) THEN substring(a_.statedFrom, 0, $width_) ELSE null END AS period_,
//? period PUBLISHED
  CASE WHEN substring(d_.pubFrom, 0, $width_) = substring(d_.pubTo, 0, $width_) THEN substring(d_.pubFrom, 0, $width_) ELSE null END AS period_,
//? period RECORDED
  substring(a_.at, 0, $width_) AS period_,
//.
  1 AS one_
WITH
//? SOURCE
  source_,
//? PLACE
  place_,
//? ENTITY
  entity_,
//? PREDICATE
  predicate_,
//? STANCE
  stance_,
//? period
  period_,
//.
  count(DISTINCT c_) AS claims_,
//? PLACE
  count(DISTINCT a_) AS attributions_
//? ENTITY !PLACE
  count(DISTINCT a_) AS attributions_
//? !PLACE !ENTITY
  count(a_) AS attributions_
//.
WITH {claims: claims_, attributions: attributions_
//? SOURCE
  , source: source_.id
//? PLACE
  , place: place_.id
//? ENTITY
  , entity: entity_.id
//? PREDICATE
  , predicate: predicate_
//? STANCE
  , stance: stance_
//? period
  , period: period_
//.
} AS n_
