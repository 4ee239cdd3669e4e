import '@icma-sdk/elements/self-assessment/define';
