import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: `Related*|Recent *|Similar *|Recommended*|You may also*|You might also*|You may *like|You might *like|More from*|More on*
    More in *|Latest *|See also|What to read next|Read next|Up next|Further reading|*picks|Don't miss|Other news*|Other stories*`,
    readAlso: `Read more|Read more:*|Read:*|Also read*|Read also|Read also:*|More:*|See also:*|Related *:*|Related:*|Read next:*|Must read*|Watch:*|Don't miss:*
    For more stories like*`,
    mostRead: 'Most read*|Most popular|Most viewed*|Popular|Trending*|Top stories',
    newsletter: `Sign up|Email address|Enter your email*|*sign* up*newsletter*|*subscribe*newsletter*|*join*newsletter*|*get*newsletter*
    *your inbox*|*by signing up*|*sign up*email*|*sign up*updates*|*signing you up*|*junk folder*|*welcome email is on*
    *next issue of*soon*|Follow us*|*preferred source*google*|Follow*on Google News*`,
    subscribe: `Subscribe|Subscribe now*|Already a subscriber*|Already have an account*|*subscribers only*|*exclusive*to*subscribers*
    *unlimited*access*|*create an account*|*sign in*to continue*|*subscribe to *|*to unlock*|*to keep reading*|*to continue reading*
    *articles*with one account*`,
    app: '*download*app*|*get the*app*|*our app*|Open in app',
    aiPromotion: 'Ask AI|AI summary|*AI-generated*|*what*AI can do*|*our AI*',
    comments: `Comments|No comments*|Leave a comment*|Leave a reply*|Add*comment|Post*comment|View*comments|Show*comments
    Be the first to comment*|Join the conversation*|Join the discussion*|What do you think*|*in the comments*
    *address will not be published*`,
    share: 'Share|Share this*|Share on*|Share article|Copy link*|Link copied*|Tweet|Print|Gift*article|Follow',
    ad: 'Advertisement*|Ad|Advertising|Story continues below*|Article continues*',
    listen: 'Listen|Listen to *|Play|*automated voice*',
    consent: `*we use cookies*|*uses cookies*|*cookie policy*|*cookie settings*|*cookie preferences*|*do not sell*information*
    *for your permission*`,
    credit: 'Photo:*|*photo:*|*image:*|*photo by*|Credit:*|Credits:*|Photo credit*|Image credit*|Courtesy of*|File photo*',
    donation: 'Donate|Donate now*|Support us|Support our*|*make a donation*|*support our*journalism*',
    login: 'Login|Log in|Sign in*|Create*account',
    authorBio: `About the author*|*is a*reporter*|*is a*journalist*|*is a freelance*|*is the author of*|*you can follow*|View all posts*
    More by *`,
    tags: 'Topics|Topics:*|Categor*:*|Categories|Keywords*|Filed under*',
    correction: 'Correction*|Clarification*|Editor*s note*|Update:*',
    syndication: `*originally published*|*originally appeared*|*first appeared*|*republished*|*contributed to this*|*contributed reporting*
    *additional reporting*`,
    updated: 'Updated*|Last updated*',
    published: 'Published*|Posted*|*hours ago|*minutes ago|*days ago|*day ago',
    readTime: '*min read|*minute read|Read*time*',
    navigation: 'Home|Skip to*|Back to top|More|FAQ|Next|Previous|Table of contents',
    legal: '*all rights reserved*|*may not be published*',
    contact: 'Got a*story*|Do you have a*story*|Got a*tip*|*get in touch with our*|*report an error*',
    player: 'Play video|Gallery|*enable javascript*',
    poll: 'Take our*|*was this article*',
  },
  ages: {
    frames: '_ ago',
    minute: 'minute|minutes|min|mins|m',
    hour: 'hour|hours|hr|hrs|h',
    day: 'day|days|d',
    week: 'week|weeks|wk|wks|w',
    month: 'month|months|mo|mos',
    one: 'a|an|one',
    now: 'just now|moments ago|a moment ago|a few moments ago|seconds ago|a few seconds ago|a second ago',
    today: 'today',
    yesterday: 'yesterday',
  },
  ownWords: 'our',
  smallWords: 'the and of to that was with for is it on as by from have this',
  wordsAloud: 228,
};
