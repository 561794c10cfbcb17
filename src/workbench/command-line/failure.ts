/** Something the user of the command line can put right; its message is the one line they see. */
export class Failure extends Error {
  constructor(message: string) {
    super(message);
    this.name = "Failure";
  }
}
