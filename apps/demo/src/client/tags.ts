import '@icma-sdk/elements/define';
