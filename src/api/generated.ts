// Made by `npm run generate`. Do not edit.
import type { GraphQLFieldResolver } from 'graphql';
import type * as Types from '../domain/schema/generated.js';
import type { Context } from './execution/context.js';

export type QueryResolvers = {
  readonly node: GraphQLFieldResolver<unknown, Context, Types.QueryNodeArgs>;
  readonly nodes: GraphQLFieldResolver<unknown, Context, Types.QueryNodesArgs>;
  readonly claims: GraphQLFieldResolver<unknown, Context, Types.QueryClaimsArgs>;
  readonly attributions: GraphQLFieldResolver<unknown, Context, Types.QueryAttributionsArgs>;
  readonly entities: GraphQLFieldResolver<unknown, Context, Types.QueryEntitiesArgs>;
  readonly sources: GraphQLFieldResolver<unknown, Context, Types.QuerySourcesArgs>;
  readonly documents: GraphQLFieldResolver<unknown, Context, Types.QueryDocumentsArgs>;
  readonly events: GraphQLFieldResolver<unknown, Context, Types.QueryEventsArgs>;
  readonly search: GraphQLFieldResolver<unknown, Context, Types.QuerySearchArgs>;
  readonly whoReported: GraphQLFieldResolver<unknown, Context, Types.QueryWhoReportedArgs>;
  readonly resembles: GraphQLFieldResolver<unknown, Context, Types.QueryResemblesArgs>;
  readonly proposals: GraphQLFieldResolver<unknown, Context, Types.QueryProposalsArgs>;
  readonly readSpan: GraphQLFieldResolver<unknown, Context, Types.QueryReadSpanArgs>;
  readonly checkText: GraphQLFieldResolver<unknown, Context, Types.QueryCheckTextArgs>;
  readonly conflicts: GraphQLFieldResolver<unknown, Context, Types.QueryConflictsArgs>;
  readonly control: GraphQLFieldResolver<unknown, Context, Types.QueryControlArgs>;
  readonly path: GraphQLFieldResolver<unknown, Context, Types.QueryPathArgs>;
  readonly whatIf: GraphQLFieldResolver<unknown, Context, Types.QueryWhatIfArgs>;
  readonly provenance: GraphQLFieldResolver<unknown, Context, Types.QueryProvenanceArgs>;
  readonly compareDocuments: GraphQLFieldResolver<unknown, Context, Types.QueryCompareDocumentsArgs>;
  readonly neighbourhood: GraphQLFieldResolver<unknown, Context, Types.QueryNeighbourhoodArgs>;
  readonly trackRecord: GraphQLFieldResolver<unknown, Context, Types.QueryTrackRecordArgs>;
  readonly ask: GraphQLFieldResolver<unknown, Context, Types.QueryAskArgs>;
  readonly replay: GraphQLFieldResolver<unknown, Context, Types.QueryReplayArgs>;
  readonly activity: GraphQLFieldResolver<unknown, Context, Types.QueryActivityArgs>;
  readonly changes: GraphQLFieldResolver<unknown, Context, Types.QueryChangesArgs>;
  readonly stats: GraphQLFieldResolver<unknown, Context, Record<string, never>>;
};

export type MutationResolvers = {
  readonly record: GraphQLFieldResolver<unknown, Context, Types.MutationRecordArgs>;
  readonly retract: GraphQLFieldResolver<unknown, Context, Types.MutationRetractArgs>;
  readonly review: GraphQLFieldResolver<unknown, Context, Types.MutationReviewArgs>;
  readonly propose: GraphQLFieldResolver<unknown, Context, Types.MutationProposeArgs>;
  readonly addProposal: GraphQLFieldResolver<unknown, Context, Types.MutationAddProposalArgs>;
  readonly correct: GraphQLFieldResolver<unknown, Context, Types.MutationCorrectArgs>;
  readonly assess: GraphQLFieldResolver<unknown, Context, Types.MutationAssessArgs>;
  readonly link: GraphQLFieldResolver<unknown, Context, Types.MutationLinkArgs>;
  readonly merge: GraphQLFieldResolver<unknown, Context, Types.MutationMergeArgs>;
  readonly withdraw: GraphQLFieldResolver<unknown, Context, Types.MutationWithdrawArgs>;
};
