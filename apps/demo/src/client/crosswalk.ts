import '@icma-sdk/elements/crosswalk/define';
