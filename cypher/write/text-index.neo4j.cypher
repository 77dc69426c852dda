// A full-text index as Neo4j has it. INDEX_NAME and the like stand for names out of the program's own list: names cannot be
// parameters. Tokens are made before they are stored, so the analyzer only has to split them at spaces.
CREATE FULLTEXT INDEX INDEX_NAME IF NOT EXISTS FOR (n:LABEL_NAME) ON EACH [n.PROPERTY_NAME]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
