/**
 * Makes a function of one item out of one of many: what is asked for in one go is worked out in one go, for where each call
 * costs about as much as an item.
 * @param work gives the outcomes in the order of the items; when it rejects, so does every item of the batch
 * @param most how many items go together, so that several workers have something to do
 */
export function inBatches<Item, Outcome>(
  work: (items: Item[]) => Promise<Outcome[]>,
  most = 8,
): (item: Item) => Promise<Outcome> {
  type Asked = { item: Item; answer: PromiseWithResolvers<Outcome> };
  let waiting: Asked[] = [];
  const send = (): void => {
    const batch = waiting;
    waiting = [];
    work(batch.map(({ item }) => item)).then(
      (outcomes) => batch.forEach(({ answer }, index) => answer.resolve(outcomes[index] as Outcome)),
      (error: unknown) => batch.forEach(({ answer }) => answer.reject(error)),
    );
  };
  return (item) => {
    const answer = Promise.withResolvers<Outcome>();
    if (waiting.length === 0) setImmediate(() => waiting.length > 0 && send());
    waiting.push({ item, answer });
    if (waiting.length === most) send();
    return answer.promise;
  };
}
