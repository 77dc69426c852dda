import type { Form } from '../patterns/form.js';
import { chainForms } from './chains.js';
import { controlForm } from './control.js';
import { countsForms } from './counts.js';
import { disagreementForm } from './disagreement.js';
import { factsForms } from './facts.js';
import { knownByForm, whoIsForm } from './knowing.js';
import { latestForms } from './latest.js';
import { listForms } from './lists.js';
import { orderForm } from './order.js';
import { reportingForms } from './reporting.js';
import { saidForms } from './said.js';
import { saidAboutForms } from './saidAbout.js';
import { deedForms } from './things/deeds.js';
import { successionForms } from './things/succession.js';
import { trackRecordForm } from './things/trackRecord.js';
import { voicesForms } from './voices.js';
import { weaknessForms } from './weakness.js';

/** Every form, the specific ones before the general ones: the first match is used. */
export const forms: readonly Form[] = [
  ...listForms,
  ...weaknessForms,
  ...voicesForms,
  trackRecordForm,
  ...chainForms,
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
