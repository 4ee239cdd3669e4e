import '@icma-sdk/embed-builder/builder.css';
import { mountBuilder } from '@icma-sdk/embed-builder/mount-builder';
import { release } from '@icma-sdk/embed-builder/release';

mountBuilder(document.getElementById('builder-place')!, `icma/${release.version}/`);
