// What an app writes to use every element.
import '@icma-sdk/elements/define';
