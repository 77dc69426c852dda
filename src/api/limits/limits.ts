import type { ValidationRule } from 'graphql';
import { aliasRule } from './aliasRule.js';
import { depthRule } from './depthRule.js';
import { operationRule } from './operationRule.js';
import { rootFieldRule } from './rootFieldRule.js';
import { selectionRule } from './selectionRule.js';

/** The longest query of the playground takes a tenth; values belong into variables. */
export const maxTokens = 2000;

/** The limits that the text of a query alone can break. What it would fetch is limited by `costLimit`. */
export const limitRules: readonly ValidationRule[] = [
  operationRule,
  selectionRule,
  depthRule,
  aliasRule,
  rootFieldRule,
];
