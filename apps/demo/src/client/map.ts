import '@icma-sdk/elements/practice-map/define';
