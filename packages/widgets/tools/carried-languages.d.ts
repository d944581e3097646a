export declare const CARRIED: readonly string[];
