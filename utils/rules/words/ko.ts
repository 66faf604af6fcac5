import type { Wordings } from './types';

export const ko: Wordings = {
  related: '관련*|추천*|함께 본*',
  readAlso: '관련기사*|관련 기사*',
  mostRead: '많이 본*',
  newsletter: '*뉴스레터*',
  subscribe: '구독*|*유료회원*|*회원 전용*',
  comments: '댓글*',
  share: '공유*|기사 공유*|카카오*|페이스북*',
  ad: '광고*',
  listen: '음성으로*',
  consent: '*쿠키를*',
  credit: '사진:*|사진=*',
  authorBio: '*기자의 다른*',
  tags: '태그*',
  correction: '정정*',
  updated: '수정*',
  published: '입력*|등록*',
  legal: '*무단*전재*|*재배포 금지*|*저작권자*',
  contact: '*기사제보*',
};
