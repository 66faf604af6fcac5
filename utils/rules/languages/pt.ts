import type { Language } from './types';

export const language: Language = {
  script: 'Latn',
  phrases: {
    related: `*relacionadas|Relacionad*|Mais notícias*
    Você também pode*|Você pode gostar*|Também pode gostar*|Pode interessar*|Poderá gostar*|Outras notícias|Outros artigos|Mais artigos
    Mais lidos|Mais sobre*|Mais em*|Artigos relacionados|Notícias relacionadas|Conteúdo relacionado|Conteúdos relacionados|Recomendad*
    Recomendamos|Para você|Selecionado para você|Não perca|Não perca também|Últimas notícias|Últimas|Últimos artigos|Próxima notícia
    Próximo artigo|Notícia anterior|Artigo anterior|Destaques|Sobre este tema|Sobre o mesmo tema|Em destaque`,
    readAlso: `Leia também*|Leia mais*|Veja também*|Ler mais*
    Leia a matéria*|Leia a notícia completa*|Leia na íntegra*|Leia o artigo completo*|Leia:*|Ler também*|Ler artigo|Ler artigo completo*
    Ver também*|Veja mais*|Veja:*|Continue lendo*|Continuar lendo*|Continue a ler*|Continuar a ler*|Saiba mais|Saiba mais:*
    Confira também*|Confira:*|Relembre:*|Assista também*`,
    mostRead: `Mais lidas|Mais lidos|As mais lidas*|Os mais lidos*|Mais vistos|Mais vistas|Mais comentadas|Mais comentados|Mais populares
    Mais partilhados|Populares|Em alta|Tendências|Notícias mais lidas`,
    newsletter: `*inscrev*newsletter*
    *subscrev*newsletter*|*assine*newsletter*|*receb*newsletter*|*cadastr*newsletter*|*nossa newsletter*|*inscrev*boletim*
    *receb*no seu e-mail*|*receb*por e-mail*|*na sua caixa de entrada*|*no seu email*|Seu e-mail|Seu melhor e-mail|O seu email
    Endereço de e-mail|Ative as notificações*|Ativar notificações*|Receba notificações*|Receba alertas*|Receba as notícias*
    Receba as últimas*|Receba as principais*|Não perca nenhuma*|Fique por dentro*|Mantenha-se informado*|Mantenha-se a par*|Siga-nos*
    Siga o*no Google*|Siga o*no Instagram*|Siga o*no Facebook*|Siga a*no Instagram*|Entre no*canal*|Participe do*canal*
    Entre no*grupo*whatsapp*|*nosso canal*|*canal no whatsapp*|*canal do*no whatsapp*|*fonte preferida*|*fontes preferidas*
    *fonte preferencial*|Agora não|Não, obrigado|Inscreva-se|Cancele a inscrição*`,
    subscribe: `Assine*|*já é assinante*
    Assinar|Assinar agora|Assinatura|Seja assinante*|Torne-se assinante*|Já sou assinante*|Já é subscritor*|Exclusivo para assinantes*
    Exclusivo assinantes|Conteúdo exclusivo*|Só para assinantes|Apenas para assinantes|Leia sem limites*|Acesso ilimitado*|Tenha acesso*
    Para continuar lendo*|Para continuar a ler*|Este conteúdo é exclusivo*|Este artigo é exclusivo*|Cancele quando quiser*
    Cancele a qualquer momento*|*por mês*cancele*|Oferta especial*|Oferta limitada*|Experimente grátis*|Teste grátis*|Ver planos
    Ver ofertas|Conheça os planos*|Escolha*plano|Desbloqueie*|Liberar acesso|Torne-se membro*`,
    app: `Baixe o app*|Baixe o aplicativo*|Baixe nosso*|Baixar o app|Baixar app|Baixe agora|Baixe grátis*|Descarregue a app*
    Descarregar a app*|Descarregue a aplicação*|Instale o app*|Abrir no app|Abra no app|Ler no app|Leia no app*|*nosso app*
    *nosso aplicativo*|*nossa app*|Disponível na App Store*|Disponível no Google Play*|Disponível para iOS*|Disponível para Android*
    Comece agora|Começar agora`,
    aiPromotion: `Resumir|Resumir artigo|Resumir esta*|Resuma esta*|Resumo por IA|Resumo com IA|Resumo gerado*|Resumo da IA
    Pontos principais*IA|Faça uma pergunta*|Fazer uma pergunta|Pergunte à IA*|Pergunte ao*assistente|Pergunte sobre*
    Explique de forma simples|Explicar de forma simples|Explica de forma simples|Simplificar|Traduzir|Traduzir esta*|Experimente nossos*IA
    Experimente*recursos de IA|Descubra o que*IA pode*|Assistente de IA|Assistente IA|*nossa IA*|A IA pode cometer*|Gerado por IA
    Conteúdo gerado por IA`,
    comments: 'Comentários*',
    share: `Compartilh*|Partilh*|Copiar link
    Enviar|Enviar por*|Imprimir|Copiar URL|Link copiado*|Copiado|Salvar|Salvar artigo|Guardar|Ler mais tarde|Adicionar aos favoritos
    Oferecer artigo|Presentear*|Tamanho do texto|Tamanho da letra`,
    ad: `Continua após*|Continua depois*
    Publicidade*|Anúncio|Anúncios|Patrocinado*|Conteúdo patrocinado*|Conteúdo de marca|Conteúdo pago|Conteúdo publicitário|Oferecido por
    Oferecimento|Apresentado por|Promovido|De nossos parceiros|Dos nossos parceiros|Nossos parceiros|Parceiros|Pela web|Da web|Na web
    Pular anúncio|Saltar anúncio|Links patrocinados|O artigo continua*|Informe publicitário`,
    listen: `Ouvir|Ouvir artigo|Ouvir notícia|Ouvir *min|Ouça|Ouça este*|Ouça esta*|Ouça a notícia*|Ouça o artigo*|Escute esta*
    Versão em áudio|Versão áudio|Versão em áudio*min|Artigo em áudio|Ler em voz alta|Reproduzir|Reproduzir áudio|Pausar|Velocidade
    Velocidade de*|*voz sintética*`,
    consent: '*usa* cookies*',
    credit: 'Imagem:*',
    donation: `Doe|Doe agora*|Doar|Doar agora|Faça uma doação*|Fazer um donativo*|Faça um donativo*|Apoie|Apoie-nos*|Apoie o jornalismo*
    Apoie o nosso*|Apoie*jornalismo independente*|Ajude-nos a*|Contribua*|Sua doação*|Seu apoio*|O seu apoio*|O seu donativo*`,
    authorBio: `Sobre o autor*|Sobre a autora*|Sobre nós|Todos os artigos de*|Todas as notícias de*|Todas as matérias de*
    Ver todos os artigos*|Ver todas as matérias*|Mais artigos de*|Mais notícias de*|Ver perfil|Ver perfil completo|Perfil do autor
    Conheça o autor|*é jornalista*|*é repórter*|*é editor de*|*é correspondente*|*é redator*|*é um portal de notícias*
    *é um site de notícias*|*é um jornal online*|*é um jornal digital*|*cobre economia*para*|*cobre política*para*|Escrito por`,
    correction: 'Correção*',
    updated: 'Atualizad*',
    published: 'Postado*',
    contact: `Encontrou um erro*|Encontrou algum erro*|Achou um erro*|Viu algum erro*|Notou algum erro*|Há um erro nesta*
    Se encontrou um erro*|*selecione o texto*|*selecione-o e*|Reportar erro*|Reportar um erro*|Informar erro*|Comunicar erro*|Avisar erro*
    Reportar um problema*|Sugerir correção*|Sugira uma correção*|Tem uma história*|Tem alguma informação*|Tem uma dica*|Envie sua*
    Envie a sua*|Envie-nos*|Escreva-nos*|Escreva para*redação*|Contacte-nos*|Contato|Contacto|Contacte a redação*|Fale com a redação*
    Dê seu feedback*`,
    poll: `Votar|Vote agora*|Votos|Ver resultados|Ver resultado|Ver resultado parcial|Resultado da enquete|Resultados da sondagem|Enquete
    Sondagem|Enquete do dia|Pergunta do dia|Participe da enquete*|Participe da nossa enquete*|Obrigado por votar*|Obrigado pelo seu voto*
    Você já votou*|Gostou desta*|Gostou deste*|Este artigo foi útil*|Esta página foi útil*|Avalie esta*|Avalie este*|Total de votos*`,
    republish: 'Republicar este artigo|Republique este artigo|Republique nossos artigos*|Republique esta matéria',
  },
  ages: {
    frames: 'há*_|_ atrás|há*_ atrás',
    minute: 'minuto|minutos|min|mins|m',
    hour: 'hora|horas|h|hs',
    day: 'dia|dias|d',
    week: 'semana|semanas|sem',
    month: 'mês|meses',
    one: 'um|uma',
    now: 'agora mesmo|agora há pouco|há pouco|há instantes|há momentos|há alguns segundos',
    today: 'hoje',
    yesterday: 'ontem',
  },
  months: 'janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro',
  ownWords: 'nosso|nossa|nossos|nossas',
  smallWords: 'que não uma dos das para com do da em os mais por ao foi e',
  wordsAloud: 181,
};
