export class Atlas {
  neighboursOf(_iso: string): string[] {
    return [];
  }
}
