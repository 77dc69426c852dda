// A full-text index as Neo4j has it. Tokens are made before they are stored, so the analyzer only has to split them at spaces.
{% takes name, label, property %}
CREATE FULLTEXT INDEX {{ name }} IF NOT EXISTS FOR (n:{{ label }}) ON EACH [n.{{ property }}]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
