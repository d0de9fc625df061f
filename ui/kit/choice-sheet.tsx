'use client';

import { Check, Search, X } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Button } from 'react-aria-components/Button';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Input } from 'react-aria-components/Input';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { SearchField } from 'react-aria-components/SearchField';
import { searchText } from '#core/basics/search-text.ts';
import type { Choice, ChooseWords } from '#ui/kit/choice.ts';

interface Props {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly words: ChooseWords;
  readonly onChoose: (value: string) => void;
  readonly onClose: () => void;
}

/** Many choices in groups, narrowed by typing; arrows move, Enter chooses, Escape leaves all as it was. */
export function ChoiceSheet({ title, choices, chosen, words, onChoose, onClose }: Props) {
  const [query, setQuery] = useState('');
  const groups = groupsOf(choices, query);
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      onClick={(event) => event.target === event.currentTarget && onClose()}
      className="fixed inset-0 z-30 flex items-end justify-center bg-ink/45 sm:items-center"
    >
      <Modal className="flex h-[85dvh] w-full max-w-md rounded-t-card bg-surface text-ink shadow-card sm:h-[34rem] sm:max-h-[85dvh] sm:rounded-card">
        <Dialog className="flex min-h-0 grow flex-col outline-none">
          <header className="flex items-center justify-between gap-2 pt-3 pr-3 pl-5">
            <Heading slot="title" level={2} className="text-lg font-semibold">
              {title}
            </Heading>
            <Button
              aria-label={words.close}
              onPress={onClose}
              className="inline-flex size-11 items-center justify-center rounded-full text-ink-soft hover:bg-brand-wash hover:text-brand"
            >
              <X aria-hidden="true" />
            </Button>
          </header>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <SearchField aria-label={words.search} autoFocus className="relative mx-4 my-2">
              <Search
                aria-hidden="true"
                className="pointer-events-none absolute top-1/2 left-4 size-5 -translate-y-1/2 text-ink-soft"
              />
              <Input
                placeholder={words.search}
                enterKeyHint="done"
                className="min-h-12 w-full rounded-control border-2 border-line-strong/70 bg-surface pr-4 pl-12 placeholder:text-ink-soft [&::-webkit-search-cancel-button]:hidden"
              />
            </SearchField>
            <section
              aria-label={title}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
              tabIndex={0}
              className="min-h-0 grow overflow-y-auto overscroll-contain"
            >
              <ListBox
                aria-label={title}
                selectionMode="single"
                selectedKeys={[chosen]}
                disallowEmptySelection
                onSelectionChange={(keys) => {
                  const [picked] = keys === 'all' ? [] : keys;
                  if (picked !== undefined) onChoose(String(picked));
                }}
                renderEmptyState={() => <p className="px-3 py-4 text-ink-soft">{words.nothing}</p>}
                className="px-2 pb-[max(1rem,env(safe-area-inset-bottom))] outline-none"
              >
                {groups.map(({ name, members }) =>
                  name === null ? (
                    members.map((choice) => <Item key={choice.value} choice={choice} />)
                  ) : (
                    <ListBoxSection key={name} id={`group ${name}`}>
                      <Header className="px-3 pt-4 pb-1 text-sm text-ink-soft">{name}</Header>
                      {members.map((choice) => (
                        <Item key={choice.value} choice={choice} />
                      ))}
                    </ListBoxSection>
                  ),
                )}
              </ListBox>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Item({ choice: { value, label, count } }: { readonly choice: Choice }) {
  return (
    <ListBoxItem
      id={value}
      textValue={label}
      className="group flex min-h-12 cursor-pointer items-center gap-3 rounded-control px-3 py-2 outline-none data-focused:bg-brand-wash data-hovered:bg-brand-wash data-focus-visible:ring-2 data-focus-visible:ring-brand data-selected:font-semibold data-selected:text-brand-strong"
    >
      <span className="grow">{label}</span>
      {count !== undefined && <span className="text-sm font-normal text-ink-soft">{count}</span>}
      <Check
        aria-hidden="true"
        className="size-5 shrink-0 text-brand opacity-0 group-data-selected:opacity-100"
      />
    </ListBoxItem>
  );
}

interface Group {
  readonly name: string | null;
  readonly members: readonly Choice[];
}

/** The choices whose label holds what was typed, by group. */
function groupsOf(choices: readonly Choice[], query: string): readonly Group[] {
  const wanted = searchText(query);
  const found = choices.filter(({ label }) => searchText(label).includes(wanted));
  const names = [...new Set(found.map(({ group }) => group))];
  return names.map((name) => ({ name, members: found.filter(({ group }) => group === name) }));
}
