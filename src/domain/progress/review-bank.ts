import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {type Bank, type Item, type SimpleItem, simpleItemsOf} from '../quiz/quiz';
import {type ItemRef, nameOf} from './catalogue';

/**
 * A bank made for one review, of items of several banks; each is named with its bank. A case is asked whole: its later questions
 * may rest on the earlier ones. What a bank does not have any more is left out.
 * @param id its own for each review: what is not answered stays due, so that none is taken up again
 */
export function reviewBank(id: string, picked: readonly ItemRef[], banks: readonly Bank[]): Bank {
  const items = new Map<string, Item>();
  for (const {quiz: bankId, item} of picked) {
    const holder = banks
      .find(({quiz}) => quiz.id === bankId)
      ?.quiz.items.find((one) => simpleItemsOf(one).some((part) => part.id === item));
    if (holder) items.set(nameOf({quiz: bankId, item: holder.id}), named(bankId, holder));
  }
  const asked = new Set([...items.values()].flatMap(({objective}) => objective));
  return {
    quiz: {
      id,
      title: 'Repaso',
      summary: 'Una pregunta por cada disposición que toca repasar, en lo posible otra que la última vez.',
      historical: false,
      objectives: banks.flatMap(({quiz}) =>
        quiz.objectives
          .map(({id: objective, text}) => ({id: nameOf({quiz: quiz.id, item: objective}), text}))
          .filter((objective) => asked.has(objective.id)),
      ),
      items: [...items.values()],
    },
    hash: bytesToHex(sha256(utf8ToBytes(JSON.stringify([[...items.keys()], banks.map(({quiz, hash}) => [quiz.id, hash])])))).slice(0, 16),
    digests: Object.fromEntries(
      banks.flatMap(({quiz, digests}) => Object.entries(digests).map(([item, digest]) => [nameOf({quiz: quiz.id, item}), digest])),
    ),
    law: Object.assign({}, ...banks.map(({law}) => law)),
  };
}

/** An item under its name among those of all banks. */
function named(quiz: string, item: Item): Item {
  const name = <T extends Item>(one: T): T => ({
    ...one,
    id: nameOf({quiz, item: one.id}),
    objective: nameOf({quiz, item: one.objective}),
  });
  return item.kind === 'case' ? {...name(item), parts: item.parts.map((part): SimpleItem => name(part))} : name(item);
}
