// How many claims and attributions there are by what was asked for. `key` tells the rows apart and begins with the period. (The embedded engine cannot take two
// steps from many rows at once unless something is asked of what lies between: hence the label there.)
{% takes args %}
{% gives to %}
{% local claim, status, attribution, source, place, entity, document, event, involves, describes, period, one, claims, attributions, predicate, stance %}
{% render 'queries/claims', args: args, page: false, to: claim %}
{% unless args.byLabel %}
WITH DISTINCT {{ claim }}
{% endunless %}
{% if args.period and args.VALID %}
WITH *, CASE WHEN substring({{ claim }}.validFrom, 0, {{ args.width }}) = substring({{ claim }}.validStartTo, 0, {{ args.width }}) THEN substring({{ claim }}.validFrom, 0, {{ args.width }}) ELSE null END AS {{ period }}
{% endif %}
MATCH ({{ claim }})<-[{{ status }}:OF]-({{ attribution }})
WHERE {% render 'fragments/views/attribution-in-view', status: status %}
{% if args.said %}
{% render 'fragments/filters/claim-filter-attribution', attribution: attribution, filter: args %}
{% endif %}
{% if args.SOURCE %}
MATCH ({{ attribution }})-[:MADE_BY]->({{ 'Source' | implied }}){% render 'fragments/merges/same-as', to: source %}
{% endif %}
{% if args.PLACE %}
MATCH ({{ claim }})-[{{ involves }}:INVOLVES]->(:Place){% render 'fragments/merges/same-as', to: place %} AND {{ involves }}.role = 'PLACE'
{% endif %}
{% if args.ENTITY %}
MATCH ({{ claim }})-[:INVOLVES]->({{ 'Entity' | implied }}){% render 'fragments/merges/same-as', to: entity %}
{% endif %}
{% if args.EVENT %}
MATCH ({{ claim }})-[{{ describes }}:DESCRIBES]->({{ event }}:Event) WHERE {{ describes | openAt }}
{% endif %}
{% if args.PUBLISHED or args.DOCUMENT %}
MATCH ({{ attribution }})-[:IN_DOCUMENT]->({{ document }}:Document)
{% endif %}
WITH {{ claim }}, {{ attribution }},
  {% if args.SOURCE %}{{ source }},{% endif %}
  {% if args.PLACE %}{{ place }},{% endif %}
  {% if args.ENTITY %}{{ entity }},{% endif %}
  {% if args.DOCUMENT %}{{ document }},{% endif %}
  {% if args.EVENT %}{{ event }},{% endif %}
  {% if args.PREDICATE %}{{ claim }}.predicate AS {{ predicate }},{% endif %}
  {% if args.STANCE %}{{ attribution }}.stance AS {{ stance }},{% endif %}
  {% if args.period %}
  {% if args.VALID %}
  {{ period }},
  {% elsif args.STATED %}
  CASE WHEN substring({{ attribution }}.statedFrom, 0, {{ args.width }}) = substring({{ attribution }}.statedTo, 0, {{ args.width }}) THEN substring({{ attribution }}.statedFrom, 0, {{ args.width }}) ELSE null END AS {{ period }},
  {% elsif args.PUBLISHED %}
  CASE WHEN substring({{ document }}.pubFrom, 0, {{ args.width }}) = substring({{ document }}.pubTo, 0, {{ args.width }}) THEN substring({{ document }}.pubFrom, 0, {{ args.width }}) ELSE null END AS {{ period }},
  {% else %}
  substring({{ attribution }}.at, 0, {{ args.width }}) AS {{ period }},
  {% endif %}
  {% endif %}
  1 AS {{ one }}
WITH
  {% if args.SOURCE %}{{ source }},{% endif %}
  {% if args.PLACE %}{{ place }},{% endif %}
  {% if args.ENTITY %}{{ entity }},{% endif %}
  {% if args.DOCUMENT %}{{ document }},{% endif %}
  {% if args.EVENT %}{{ event }},{% endif %}
  {% if args.PREDICATE %}{{ predicate }},{% endif %}
  {% if args.STANCE %}{{ stance }},{% endif %}
  {% if args.period %}{{ period }},{% endif %}
  count(DISTINCT {{ claim }}) AS {{ claims }}, count({% if args.PLACE or args.ENTITY or args.EVENT %}DISTINCT {% endif %}{{ attribution }}) AS {{ attributions }}
WITH {claims: {{ claims }}, attributions: {{ attributions }}
  {% if args.SOURCE %}, source: {{ source }}.id{% endif %}
  {% if args.PLACE %}, place: {{ place }}.id{% endif %}
  {% if args.ENTITY %}, entity: {{ entity }}.id{% endif %}
  {% if args.DOCUMENT %}, document: {{ document }}.id{% endif %}
  {% if args.EVENT %}, event: {{ event }}.id{% endif %}
  {% if args.PREDICATE %}, predicate: {{ predicate }}{% endif %}
  {% if args.STANCE %}, stance: {{ stance }}{% endif %}
  {% if args.period %}, period: {{ period }}{% endif %}
, key: {% if args.period %}coalesce({{ period }}, '~'){% else %}''{% endif %}{% if args.SOURCE %} + ' ' + {{ source }}.id{% endif %}{% if args.PLACE %} + ' ' + {{ place }}.id{% endif %}{% if args.ENTITY %} + ' ' + {{ entity }}.id{% endif %}{% if args.DOCUMENT %} + ' ' + {{ document }}.id{% endif %}{% if args.EVENT %} + ' ' + {{ event }}.id{% endif %}{% if args.STANCE %} + ' ' + {{ stance }}{% endif %}{% if args.PREDICATE %} + ' ' + {{ predicate }}{% endif %}} AS {{ to }}
{% if args.most %}
WITH {{ to }} WHERE {{ to }}.attributions < {{ args.most }} OR ({{ to }}.attributions = {{ args.most }} AND {{ to }}.key > {{ args.behind }})
{% elsif args.behind %}
WITH {{ to }} WHERE {{ to }}.key > {{ args.behind }}
{% endif %}
