/** A terminal at which these lines are typed, and all that it showed. */
export function aTerminal(...typed: string[]) {
  const shown: string[] = [];
  const ask = (words: string): Promise<string> => {
    shown.push(words);
    const line = typed.shift();
    return line === undefined ? Promise.reject(new Error(`Nobody answers: ${words}`)) : Promise.resolve(line);
  };
  return { ask, shown };
}
