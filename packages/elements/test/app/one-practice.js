// What an app writes to use one element.
import '@icma-sdk/elements/practice/define';
