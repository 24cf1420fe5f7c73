import type { Match } from './match.ts';
import type { Direction, Protocol, World } from './model.ts';
import type { Peer, PodPeer } from './peer.ts';

/** What is asked of one policy: may this pod and this peer talk, in this direction? */
export interface Question {
  readonly world: World;
  readonly direction: Direction;
  readonly subject: PodPeer;
  readonly peer: Peer;
  readonly port: number;
  readonly protocol: Protocol;
}

/** What one rule says to a question. */
export interface Ruling {
  readonly effect: 'allow' | 'deny';
  readonly where: string;
  readonly match: Match;
}

/** What one policy that selects the subject says: whether it brings default deny, and its rules. */
export interface Finding {
  readonly policy: string;
  readonly isolates: boolean;
  readonly rulings: readonly Ruling[];
}
