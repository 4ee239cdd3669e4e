// The two tags that pages to read hold, and not all: each tag more is weight. A page that holds neither loads neither.
import '@icma-sdk/elements/practice/define';
import '@icma-sdk/elements/tenet/define';
