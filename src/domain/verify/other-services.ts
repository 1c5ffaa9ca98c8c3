/**
 * Names of other services that change what a contact means. A typed file and not `content/`, as the list of `confusables.ts` is:
 * it knows nothing of a wallet, and the reader's device needs it as it stands.
 */

/** Short links and link pages: nobody sees where they lead. */
export const SHORTENERS: ReadonlySet<string> = new Set(
  (
    'bit.ly bitly.com j.mp t.co tinyurl.com tiny.cc tiny.one is.gd v.gd s.id t.cn dwz.cn url.cn suo.im suo.nz 3.cn t.hk w.url.cn c7.gg ' +
    'cutt.ly rebrand.ly rb.gy goo.gl g.co ow.ly buff.ly bl.ink shorturl.at shorturl.asia short.io short.gy lnk.to lnk.bio lnkd.in ' +
    'linktr.ee linkin.bio bio.link beacons.ai taplink.cc solo.to heylink.me campsite.bio carrd.co msha.ke wa.link wa.linkj.com wame.pro ' +
    'walink.co adf.ly ouo.io shrtco.de shorte.st bc.vc clck.ru vk.cc u.to x.co t.ly t2m.io 1url.com 0rz.tw lihi.cc lihi1.com reurl.cc ' +
    'ppt.cc pse.is sor.bz maac.io soo.gd snip.ly po.st trib.al dlvr.it fb.me amzn.to git.io qr.ae qrco.de qr.page ' +
    'qr-codes.io me-qr.com qrfy.io scan.page q-r.to l.ead.me onelink.to app.link page.link onelink.me smarturl.it hyperurl.co kutt.it ' +
    'bom.so gg.gg v.ht zpr.io urlz.fr urlr.me tr.ee dub.sh yourls.org surl.li cli.re mrk.cx ln.run sht.my tny.im b23.tv 985.so dwz.mk ' +
    'dwz.win dwz.date mrw.so r6a.cn t.goo.gl m.tb.cn u.jd.com sina.lt 0x3.me 0x9.me is.gy shorten.asia intip.in singkat.in'
  ).split(' '),
);

/** Messengers whose links hold a telephone number. */
export const NUMBER_LINKS: ReadonlySet<string> = new Set(['wa.me', 'api.whatsapp.com', 'web.whatsapp.com', 'whatsapp.com', 't.me', 'signal.me']);

/** Words by which a text names another service: there the same number or name may be somebody else's. */
export const SERVICE_WORDS =
  /(?<![\p{Script=Latin}\p{N}])(?:whats\s?app|wa|telegram|tg|instagram|insta|ig|facebook|fb|messenger|tik\s?tok|douyin|twitter|x(?=\s*:)|wechat|weixin|wx|vx|qq|line(?=\s*(?:id|oa|@|:|：))|viber|signal|discord|skype|zalo|kakaotalk|snapchat|youtube|linkedin|weibo)(?![\p{Script=Latin}\p{N}])|微信|威信|薇信|[微加]\s*v(?![a-z])|v信|扣扣|电报|飞机|抖音|快手|微博|小红书|企鹅|脸书|推特|钉钉|飞书|b站|哔哩|知乎|贴吧|豆瓣|陌陌|闲鱼|公众号|视频号|支付宝/iu;

/** Calls that go on to somebody else. */
export const EXTENSION = /^[\s,;]*(?:ext\b|ext\d|extension|x\s?\d|[pw]\d|转|轉|分机|分機|ekst|pesawat|#|\*|;ext|,\s*\d)/iu;
