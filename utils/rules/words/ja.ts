import type { Wordings } from './types';

export const ja: Wordings = {
  related: '関連*|おすすめ*|最新記事*',
  readAlso: '関連記事*|関連:*|あわせて読みたい*',
  mostRead: '*ランキング',
  newsletter: '*メルマガ*|メールマガジン*',
  subscribe: '*有料会員*|*会員限定*|*続きを読むには*|*続きが読め*|*会員登録*|*有料記事*',
  comments: 'コメント|コメントを*',
  share: 'シェア*|共有*|ツイート',
  ad: '広告|スポンサー*',
  listen: '音声で*',
  consent: '*クッキー*',
  credit: '写真:*|写真=*|画像:*|拡大*',
  tags: 'タグ*',
  correction: '訂正*',
  updated: '更新*',
  published: '公開*|掲載*|配信*',
  legal: '*無断転載*',
};
