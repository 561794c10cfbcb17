/**
 * The value that would stand at a place, from 0, if the list were sorted. Moves the list's values: before the place
 * none is greater, behind it none is less.
 *
 * Source: Hoare, "Algorithm 65: Find", Communications of the ACM 4 (1961) 321–322.
 */
export function select(values: Float64Array, place: number): number {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const pivot = values[(first + last) >> 1]!;
    let i = first;
    let j = last;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const moved = values[i]!;
      values[i++] = values[j]!;
      values[j--] = moved;
    }
    if (place <= j) last = j;
    else if (place >= i) first = i;
    else break;
  }
  return values[place]!;
}
