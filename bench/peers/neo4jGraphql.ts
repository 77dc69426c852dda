// What a user would pick instead: @neo4j/graphql on Apollo Server, over the same graph, both as they come.
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const [uri = '', port = ''] = process.argv.slice(2);

// The label that has the index on ids is named first: without it every look-up by id would be a scan.
const typeDefs = `
  type Claim @node(labels: ["Thing", "Claim"]) {
    id: ID!
    text: String!
    predicate: String!
    valid: String
    sortDesc: String!
    participants: [Named!]! @relationship(type: "INVOLVES", direction: OUT, properties: "Part")
    attributions: [Attribution!]! @relationship(type: "OF", direction: IN, properties: "Standing")
  }
  type Attribution @node(labels: ["Thing", "Attribution"]) {
    id: ID!
    stance: String!
    mode: String!
    sort: String!
    claim: [Claim!]! @relationship(type: "OF", direction: OUT, properties: "Standing")
    source: [Named!]! @relationship(type: "MADE_BY", direction: OUT)
    document: [Document!]! @relationship(type: "IN_DOCUMENT", direction: OUT)
    relays: [Attribution!]! @relationship(type: "RELAYS", direction: OUT, properties: "Lasting")
  }
  type Document @node(labels: ["Thing", "Document"]) {
    id: ID!
    title: String!
    publishedAt: String
    publisher: [Named!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
  }
  type Named @node(labels: ["Thing"]) {
    id: ID!
    name: String!
    sameAs: [Named!]! @relationship(type: "SAME_AS", direction: OUT, properties: "Lasting")
    merged: [Named!]! @relationship(type: "SAME_AS", direction: IN, properties: "Lasting")
    claims: [Claim!]! @relationship(type: "INVOLVES", direction: IN, properties: "Part")
  }
  type Part @relationshipProperties {
    role: String!
    ord: Int!
  }
  type Standing @relationshipProperties {
    until: String!
    retracted: Boolean!
    review: String!
  }
  type Lasting @relationshipProperties {
    until: String!
  }
`;

const driver = neo4j.driver(uri);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({ schema });
await startStandaloneServer(apollo, { listen: { host: '127.0.0.1', port: Number(port) } });
