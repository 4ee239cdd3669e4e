/** What a person has in hand once their answers have arrived. */
export interface Receipt {
  /** Idempotency key of what was received. */
  readonly key: string;
  readonly at: Date;
  /** How the server names the record, if it does: text to show, at most 300 characters. */
  readonly reference?: string;
}

/** Why something was not sent and is not tried again by itself. */
export type Refusal =
  /** The server does not want it: `status` is what it answered, and `said` how it explains that, if it does. */
  | 'refused'
  /** It points to another address, or a web page came back and no receipt, as where one must sign in. */
  | 'page'
  /** The page's own policy does not let it send. */
  | 'policy';

/** Where a submission is; `key` tells which. It is `received` only when the server has answered so. */
export type SubmitStatus =
  | { readonly state: 'idle' }
  | { readonly state: 'sending'; readonly key: string }
  /** It is sent again by itself at `until`, or as soon as the device is online; `kept` says whether a reload leaves it. */
  | {
      readonly state: 'waiting';
      readonly key: string;
      readonly until: Date;
      readonly reason: 'offline' | 'busy' | 'unreachable';
      readonly kept: boolean;
    }
  | { readonly state: 'received'; readonly key: string; readonly receipt: Receipt }
  | {
      readonly state: 'not-sent';
      readonly key: string;
      readonly reason: Refusal;
      readonly status?: number;
      readonly said?: string;
    };
