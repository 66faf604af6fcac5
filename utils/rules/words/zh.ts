import type { Wordings } from './types';

export const zh: Wordings = {
  related: '相关*|相關*|推荐阅读*|推薦閱讀*|更多新闻*',
  readAlso: '延伸阅读*|延伸閱讀*',
  mostRead: '热门*|熱門*',
  newsletter: '*電子報*|*扫码关注*|*公众号*',
  subscribe: '订阅|訂閱*|*付费*阅读*|*付費*閱讀*|*会员专享*',
  comments: '评论*|評論*',
  share: '分享*|複製連結*',
  ad: '广告*|廣告*',
  listen: '收听*|收聽*',
  credit: '图:*|圖:*|图片来源*|圖片來源*|资料图*|資料照*',
  tags: '关键词*|關鍵字*',
  correction: '更正*|勘误*',
  syndication: '来源:*|來源:*',
  updated: '更新*',
  published: '发布*|發布*',
  legal: '*版权所有*|*版權所有*|*未经授权*|*未經授權*',
};
