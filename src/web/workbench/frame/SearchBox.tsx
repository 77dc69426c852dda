import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../api/useAnswer.js';
import { TextField } from '../form/TextField.js';
import { WorkbenchSuggestionsDocument, type WorkbenchSuggestionsQuery } from '../generated.js';
import { pageHref } from '../navigation/Link.js';
import { go, type PageAddress } from '../navigation/pageAddress.js';
import { screenOf } from '../navigation/ThingLink.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { kindWords } from '../words/fieldWords.js';
import { useSettled } from './useSettled.js';

interface SearchBoxProps {
  readonly address: PageAddress;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

type Hit = WorkbenchSuggestionsQuery['search'][number];

/** The one box: Enter asks the question as it stands, an arrow chooses a thing that is named like it. */
export function SearchBox({ address, inputRef }: SearchBoxProps) {
  const asked = address.params.get('q') ?? '';
  const [text, setText] = useState(asked);
  const [open, setOpen] = useState(false);
  const [chosenId, setChosenId] = useState<string>();
  // Another page shows its own question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path stands for the page
  useEffect(() => setText(asked), [asked, address.path]);
  const hits = useSuggestions(open ? text : '', address);
  const rows = open ? hits : [];
  // By its id: when other suggestions come, another thing in its row is not what was chosen.
  const chosen = rows.findIndex(({ node }) => node.id === chosenId);

  const close = () => {
    setOpen(false);
    setChosenId(undefined);
  };
  const choose = (hit: Hit) => {
    const to = screenOf(hit.node.__typename);
    if (to === undefined) return;
    close();
    setText('');
    inputRef.current?.blur();
    go(pageHref(to, hit.node.id));
  };
  const ask = () => {
    const hit = rows[chosen];
    if (hit !== undefined) return choose(hit);
    if (text.trim() === '') return undefined;
    close();
    return go(pageHref('ask', '', { q: text.trim() }));
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      // -1 is the box itself, between the last and the first suggestion.
      setChosenId(rows[((chosen + 1 + step + rows.length + 1) % (rows.length + 1)) - 1]?.node.id);
    } else if (event.key === 'Escape') {
      if (open && rows.length > 0) event.preventDefault();
      close();
    }
  };
  return (
    <search class="search">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          ask();
        }}
      >
        <TextField
          ref={inputRef}
          name="q"
          role="combobox"
          aria-label="Ask a question, or search for a name or a claim"
          aria-expanded={rows.length > 0}
          aria-controls="suggestions"
          aria-autocomplete="list"
          aria-activedescendant={chosen >= 0 ? `suggestion-${chosen}` : undefined}
          maxLength={500}
          placeholder="Ask, or search for a name"
          text={text}
          onText={(now) => {
            setText(now);
            setChosenId(undefined);
            setOpen(true);
          }}
          onKeyDown={press}
          onBlur={close}
        />
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus */}
        <kbd aria-hidden="true">/</kbd>
        <button type="submit" class="unseen-until-focus">
          Ask
        </button>
      </form>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the list of a combobox */}
      <ul id="suggestions" role="listbox" aria-label="Suggestions" hidden={rows.length === 0}>
        {rows.map((hit, index) => (
          <Suggestion
            key={hit.node.id}
            hit={hit}
            id={`suggestion-${index}`}
            chosen={index === chosen}
            onChoose={() => choose(hit)}
          />
        ))}
      </ul>
    </search>
  );
}

interface SuggestionProps {
  readonly hit: Hit;
  readonly id: string;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

function Suggestion({ hit, id, chosen, onChoose }: SuggestionProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const { node, matched } = hit;
  const name = 'text' in node ? node.text : 'name' in node ? node.name : 'title' in node ? node.title : matched;
  return (
    // The box keeps the focus and chooses by arrow keys, as the pattern of a combobox asks for.
    // biome-ignore lint/a11y/useFocusableInteractive: see above
    <li
      ref={row}
      id={id}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the option of a combobox
      role="option"
      aria-selected={chosen}
      onMouseDown={(event) => {
        event.preventDefault();
        onChoose();
      }}
    >
      <bdi dir="auto" class="clipped">
        {name}
      </bdi>
      <span class="soft">
        {kindWords[node.__typename] ?? node.__typename}
        {matched === name || node.__typename === 'Claim' ? '' : ', as '}
        {matched === name || node.__typename === 'Claim' ? null : <bdi dir="auto">{matched}</bdi>}
      </span>
    </li>
  );
}

/** What is named like the text, once typing rests; the hits before stay until then. */
function useSuggestions(text: string, { params }: PageAddress): readonly Hit[] {
  const rested = useSettled(text.trim());
  const isAsked = rested.length >= 2 && /[\p{L}\p{N}]/u.test(rested);
  const { data, previous } = useAnswer(
    WorkbenchSuggestionsDocument,
    isAsked ? { text: rested, view: viewFromParams(params) } : undefined,
  );
  if (!isAsked) return [];
  const found = (data ?? previous)?.search ?? [];
  return found.filter(({ node }) => screenOf(node.__typename) !== undefined);
}
