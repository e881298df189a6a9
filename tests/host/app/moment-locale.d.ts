declare module 'moment/locale/zh-cn';
