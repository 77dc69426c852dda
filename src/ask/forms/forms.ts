import type { Form } from '../patterns/form.js';
import { countsForms } from './facts/counts.js';
import { factsForms } from './facts/facts.js';
import { listForms } from './facts/lists.js';
import { orderForm } from './facts/order.js';
import { chainForms } from './reporting/chains.js';
import { latestForms } from './reporting/latest.js';
import { passingForms } from './reporting/passing.js';
import { reportingForms } from './reporting/reporting.js';
import { saidForms } from './reporting/said.js';
import { saidAboutForms } from './reporting/saidAbout.js';
import { agreementForms } from './support/agreement.js';
import { disagreementForm } from './support/disagreement.js';
import { dissentForms } from './support/dissent.js';
import { voicesForms } from './support/voices.js';
import { weaknessForms } from './support/weakness.js';
import { controlForm } from './things/control.js';
import { deedForms } from './things/deeds.js';
import { knownByForm, whoIsForm } from './things/knowing.js';
import { publishedForm } from './things/published.js';
import { successionForms } from './things/succession.js';
import { trackRecordForm } from './things/trackRecord.js';

/** Every form, the specific ones before the general ones: the first match is used. */
export const forms: readonly Form[] = [
  ...listForms,
  ...dissentForms,
  ...weaknessForms,
  ...voicesForms,
  trackRecordForm,
  ...chainForms,
  publishedForm,
  ...agreementForms,
  ...passingForms,
  disagreementForm,
  ...latestForms,
  ...saidForms,
  orderForm,
  ...reportingForms,
  controlForm,
  ...countsForms,
  knownByForm,
  ...successionForms,
  ...deedForms,
  ...factsForms,
  whoIsForm,
  ...saidAboutForms,
];
