// The two tags these pages hold, and not all: each tag more is weight on every page.
import '@icma-sdk/elements/practice/define';
import '@icma-sdk/elements/tenet/define';
