/** What a thing is, by the type it has in the API. */
export const kindNames: Readonly<Record<string, string>> = {
  Person: 'a person',
  Organisation: 'an organisation',
  Actor: 'an armed group, a force or a state',
  Place: 'a place',
  OtherEntity: 'something other than a person, organisation, actor or place',
  UnnamedSource: 'an unnamed source',
  JointSource: 'a joint source',
};
