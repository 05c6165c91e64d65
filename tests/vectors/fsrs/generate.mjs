// Writes vectors.json: histories of reviews as [days since the one before, grade], each with the memory after it as [stability, difficulty], by ts-fsrs with its default parameters.
import { writeFileSync } from "node:fs";
import { FSRSAlgorithm } from "ts-fsrs";

const algorithm = new FSRSAlgorithm({});
const gaps = [0, 0, 1, 1, 2, 3, 5, 8, 14, 30, 60, 120, 365];
let seed = 20261124;
const chance = below => {
  seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
  return Math.floor((seed / 0x80000000) * below);
};

const histories = [];
for (let number = 0; number < 1200; number++) {
  const reviews = [];
  let memory = null;
  for (let at = 2 + chance(9); at > 0; at--) {
    const [days, grade] = [memory === null ? 0 : gaps[chance(gaps.length)], 1 + chance(3)];
    memory = algorithm.next_state(memory, days, grade);
    reviews.push([days, grade, memory.stability, memory.difficulty]);
  }

  histories.push(reviews);
}

writeFileSync(new URL("vectors.json", import.meta.url), "[\n" + histories.map(history => JSON.stringify(history)).join(",\n") + "\n]\n");
