/** Members are `getRange` in the documentation and `GetRange` on the wire; internal ones (`_KeepReference`) alike. */

export function memberName(wire: string): string {
  return wire.charAt(0).toLowerCase() + wire.slice(1);
}

export function wireName(member: string): string {
  return member.charAt(0).toUpperCase() + member.slice(1);
}
